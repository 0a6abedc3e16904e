import Foundation
import Kernel

/// The clock, read once per command: the only place where the present enters.
public enum Clock {
    /// Today's civil day in Asia/Shanghai.
    public static func today() -> Day {
        let secondsInShanghai = Int(Date().timeIntervalSince1970) + 8 * 3600
        return Day(number: Int32(secondsInShanghai / 86_400))
    }
}
