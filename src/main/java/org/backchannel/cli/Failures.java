package org.backchannel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backchannel.algo.TooMuchWorkException;
import org.backchannel.algo.uncertainty.TooManyDrawsException;
import org.backchannel.analysis.BadQueryException;
import org.backchannel.analysis.DamagedGraphException;
import org.backchannel.analysis.StoreUnavailableException;
import org.backchannel.analysis.UnknownGraphException;
import org.backchannel.analysis.names.UnknownNameException;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.MissingGraphFileException;
import org.backchannel.format.TooLargeForFormatException;
import org.backchannel.format.UnknownFormatException;
import org.backchannel.imports.TooManyRejectsException;
import org.backchannel.imports.UnreadableExtractException;
import org.backchannel.imports.identity.DamagedIdentityException;
import org.backchannel.imports.identity.NotMergeableException;
import org.backchannel.progress.CancelledException;
import org.backchannel.projection.BadProjectionException;
import org.backchannel.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into a sentence for the user and a code for the shell. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final String PREFIX = "backchannel: ";

    /** That there may be several is not what a user wants to hear who gave none. */
    private static final Pattern MORE_OF_A_LIST = Pattern.compile("\\[,[A-Z]+\\.\\.\\.]");

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        return handle(failure, result.originalArgs());
    }

    /** Says what went wrong, with the stack trace if it was asked for. */
    int handle(Throwable failure, List<String> arguments) {
        if (failure instanceof ParameterException wrongUsage) {
            return handleParseException(wrongUsage, new String[0]);
        }
        if (failure instanceof CancelledException || session.cancellation().isRequested()) {
            session.say(session.cancellation().farewell());
            return ExitCode.INTERRUPTED;
        }
        boolean verbose = arguments.contains(StandardOptions.VERBOSE);
        Optional<Integer> known = knownCode(failure);
        String message = known.isPresent() ? failure.getMessage() : unexpected(failure, verbose);
        session.say(failure instanceof BadGraphFileException ? message : PREFIX + message);
        if (verbose) {
            session.say(trace(failure));
        }
        return known.orElse(ExitCode.FAILED);
    }

    private static Optional<Integer> knownCode(Throwable failure) {
        if (failure instanceof CommandFailure own) {
            return Optional.of(own.exitCode());
        } else if (failure instanceof BadGraphFileException
                || failure instanceof TooLargeForFormatException
                || failure instanceof BadProjectionException
                || failure instanceof UnreadableExtractException
                || failure instanceof TooManyRejectsException
                || failure instanceof DamagedIdentityException
                || failure instanceof DamagedGraphException) {
            return Optional.of(ExitCode.BAD_DATA);
        } else if (failure instanceof MissingGraphFileException || failure instanceof UnknownGraphException) {
            return Optional.of(ExitCode.NO_INPUT);
        } else if (failure instanceof UnknownFormatException
                || failure instanceof BadQueryException
                || failure instanceof UnknownNameException
                || failure instanceof TooManyDrawsException
                || failure instanceof TooMuchWorkException
                || failure instanceof NotMergeableException) {
            return Optional.of(ExitCode.WRONG_USAGE);
        } else if (failure instanceof StoreUnavailableException store) {
            boolean diskFull = store.reason() == StoreUnavailableException.Reason.DISK_FULL;
            return Optional.of(diskFull ? ExitCode.FAILED : ExitCode.NO_DATABASE);
        }
        return Optional.empty();
    }

    private static String unexpected(Throwable failure, boolean verbose) {
        if (failure instanceof OutOfMemoryError) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            return "the memory of " + megabytes + " MB is not enough; give more: BACKCHANNEL_OPTS=-Xmx8g";
        }
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof IOException disk) {
            return WholeFile.message(disk);
        }
        return "this is a bug: " + failure
                + (verbose ? "" : " (" + StandardOptions.VERBOSE + " shows where it happened)");
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        session.say(PREFIX + afterAColon(wrongUsage(failure, command, List.of(arguments))));
        session.say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    /** Picocli begins sentences, and ours go on after a colon. */
    private static String afterAColon(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** A word that means nothing here comes first: it may be why something else is missing. */
    private static String wrongUsage(ParameterException failure, CommandLine command, List<String> arguments) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        return failure instanceof MissingParameterException
                ? unknownOption(arguments, command)
                        .map(option -> unmatched(option, command))
                        .orElseGet(() ->
                                MORE_OF_A_LIST.matcher(failure.getMessage()).replaceAll(""))
                : wrongValue(failure);
    }

    private static Optional<String> unknownOption(List<String> arguments, CommandLine command) {
        return arguments.stream()
                .takeWhile(argument -> !argument.equals("--"))
                .filter(argument -> argument.startsWith("--"))
                .filter(argument ->
                        !command.getCommandSpec().optionsMap().containsKey(argument.replaceFirst("=.*", "")))
                .findFirst();
    }

    /** What picocli says, which repeats what was given; a password must not be repeated. */
    private static String wrongValue(ParameterException failure) {
        return failure.getArgSpec() instanceof OptionSpec option
                        && option.longestName().equals("--password")
                ? "--password takes no value, since other users can read arguments: it asks for the password; or use "
                        + "--password-file or NEO4J_PASSWORD"
                : failure.getMessage();
    }

    private static String unmatched(String given, CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        if (!command.getSubcommands().isEmpty()) {
            return "'" + name + "' has no command '" + given + "'"
                    + suggestion(given, command.getSubcommands().keySet().stream());
        } else if (given.startsWith("-")) {
            String option = given.replaceFirst("=.*", "");
            return "'" + name + "' has no option '" + option + "'"
                    + suggestion(
                            option,
                            command.getCommandSpec().options().stream()
                                    .filter(known -> !known.hidden())
                                    .flatMap(known -> Stream.of(known.names())));
        }
        return "'" + name + "' takes no further argument: '" + given + "'";
    }

    private static String suggestion(String given, Stream<String> known) {
        return Nearest.of(given, known.toList())
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }
}
