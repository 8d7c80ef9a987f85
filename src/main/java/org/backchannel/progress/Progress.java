package org.backchannel.progress;

/**
 * Told by long work how far it is; also says when to stop. Called from one thread at a time, or from several: an
 * implementation must bear both.
 */
public interface Progress {
    /** Hears nothing, never stops. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String task, long steps) {}

        @Override
        public void advance(long steps) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * A task begins; the one before it has ended.
     *
     * @param task what is being done, in a few words: "betweenness"
     * @param steps how many steps it takes, 0 where nobody knows
     */
    void begin(String task, long steps);

    /** So many more steps of the task are done. */
    void advance(long steps);

    /**
     * Something the user should know before the work goes on: what it is about to undo, say. Not heard by default.
     *
     * @param sentence without a full stop
     */
    default void warn(String sentence) {}

    /** Whether the caller wants the work to stop. */
    boolean isCancelled();

    /**
     * Stops the work if the caller wants it. To be called at least every 100 ms.
     *
     * @throws CancelledException if it is to stop
     */
    default void check() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }
}
