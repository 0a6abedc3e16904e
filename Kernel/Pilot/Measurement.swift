import Foundation
import Kernel

/// What a command cost: seconds on the clock and the process's greatest memory.
struct Measurement {
    private let start = ContinuousClock.now

    /// `用时 1.24 秒，内存峰值 38.1 MB`.
    var text: Message {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let elapsed = (ContinuousClock.now - start).components
        let milliseconds = elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000
        return Message(
            "用时 \(milliseconds) 毫秒，内存峰值 \(usage.ru_maxrss) KB",
            en: "time \(milliseconds) ms, peak memory \(usage.ru_maxrss) KB")
    }
}
