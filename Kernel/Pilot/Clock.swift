import Foundation
import Kernel

/// The clock, read once per command: the only place where the present enters.
public enum Clock {
    /// Today's civil day in Asia/Shanghai.
    public static func today() -> Day {
        Day(number: Int32(secondsInShanghai() / 86_400))
    }

    /// The present in Asia/Shanghai as `2026-03-31T09:05:00+08:00`; for the log and for nothing else.
    static func timestamp() -> String {
        let seconds = secondsInShanghai()
        let parts = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(Day(number: Int32(seconds / 86_400)))T\(parts.joined(separator: ":"))+08:00"
    }

    private static func secondsInShanghai() -> Int {
        Int(Date().timeIntervalSince1970) + 8 * 3600
    }
}
