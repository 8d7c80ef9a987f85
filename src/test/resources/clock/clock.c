/*
 * A wall clock that is put back while a program runs: preloaded, it tells the time CLOCK_BACK_SECONDS early once
 * CLOCK_BACK_AFTER_MILLIS of the program are over. Clocks that never go back are left alone, as a machine's would be.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static int (*told)(clockid_t, struct timespec *);
static int (*waited)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
static long begun, after, back;

static long monotonic_millis(void) {
    struct timespec now;
    told(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

__attribute__((constructor)) static void begin(void) {
    told = (int (*)(clockid_t, struct timespec *)) dlsym(RTLD_NEXT, "clock_gettime");
    /* Of two versions on x86 the older one comes first. */
    void *wait = dlvsym(RTLD_NEXT, "pthread_cond_timedwait", "GLIBC_2.3.2");
    wait = wait ? wait : dlsym(RTLD_NEXT, "pthread_cond_timedwait");
    waited = (int (*)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *)) wait;
    const char *text = getenv("CLOCK_BACK_AFTER_MILLIS");
    after = text ? atol(text) : 0;
    text = getenv("CLOCK_BACK_SECONDS");
    back = text ? atol(text) : 0;
    begun = monotonic_millis();
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    if (!told) {
        begin();
    }
    int result = told(clock, time);
    if ((clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) && monotonic_millis() - begun >= after) {
        time->tv_sec -= back;
    }
    return result;
}

int gettimeofday(struct timeval *time, void *zone) {
    struct timespec now;
    (void) zone;
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

/*
 * Whoever waits until a time by the wall clock means the one that was put back; to the system that moment is long past,
 * and the wait would be none. A time that is no year of this century is one of a clock that is left alone.
 */
int pthread_cond_timedwait(pthread_cond_t *condition, pthread_mutex_t *mutex, const struct timespec *until) {
    struct timespec moved = *until;
    if (moved.tv_sec > 946684800 && monotonic_millis() - begun >= after) {
        moved.tv_sec += back;
    }
    return waited(condition, mutex, &moved);
}
