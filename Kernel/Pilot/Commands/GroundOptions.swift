import ArgumentParser
import Kernel

/// Why something is put on file, and from which day on.
struct GroundOptions: ParsableArguments {
    @Option(
        name: .customLong("because"),
        help: .message(Message("理由或文书", en: "The reason or the document."), value: Message("理由", en: "reason")))
    var reason: String

    @Option(
        name: .customLong("on"),
        help: .message(
            Message("自哪一日起；默认为收到日", en: "From which day on; if left out, the day of receipt."),
            value: Message("日", en: "day")))
    var on: Day?
}
