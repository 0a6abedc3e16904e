import Kernel
import Synchronization

/// How far a long command is 进度, for somebody at a terminal; it looks at the clock only once in a while.
final class ProgressMeter: Sendable {
    private let counter = Atomic(0)
    private let lastShown = Mutex<ContinuousClock.Instant?>(nil)
    private let every: Int
    private let words: @Sendable (Int) -> Message

    private init(every: Int, words: @escaping @Sendable (Int) -> Message) {
        (self.every, self.words) = (every, words)
    }

    /// To be called for every row of a file; does nothing where nobody looks.
    static func rows() -> @Sendable () -> Void {
        counting(every: 4096) { Message("已读 \($0) 行", en: "rows read \($0)") }
    }

    /// To be called for every subject, by several threads at once; does nothing where nobody looks.
    static func subjects() -> @Sendable () -> Void {
        counting(every: 64) { Message("已评 \($0) 个主体", en: "subjects graded \($0)") }
    }

    /// To be called for every changed standard, by both threads; does nothing where nobody looks.
    static func mutants(of total: Int) -> @Sendable () -> Void {
        counting(every: 8) { Message("已试 \($0) / \(total) 处改动", en: "changes tried \($0) of \(total)") }
    }

    private static func counting(
        every: Int, _ words: @escaping @Sendable (Int) -> Message
    ) -> @Sendable () -> Void {
        guard Console.isWatched else { return {} }
        let meter = ProgressMeter(every: every, words: words)
        return { meter.count() }
    }

    private func count() {
        let count = counter.add(1, ordering: .relaxed).newValue
        if count.isMultiple(of: every) { show(count) }
    }

    /// At most ten times a second.
    private func show(_ count: Int) {
        lastShown.withLock { last in
            let now = ContinuousClock.now
            if let last, now - last < .milliseconds(100) { return }
            last = now
            Console.pass(words(count))
        }
    }
}
