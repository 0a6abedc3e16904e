import Foundation
import Kernel

/// Puts a folder in the place of another in one step 整体更换.
enum FolderSwap {
    /// After it `path` is the new folder; the old one, where there was one, is gone.
    static func put(_ draft: String, at path: String) throws {
        if exchange(draft, path) {
            remove(draft)
        } else if rename(draft, path) != 0 {
            try replaceByTwo(draft, path)
        }
    }

    /// Takes away what is no longer needed; what cannot be removed now, the next run removes.
    static func remove(_ folder: String) {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Both folders change their names at once, so that a reader, and a computer that is switched off, sees one or the other.
    private static func exchange(_ a: String, _ b: String) -> Bool {
        guard let symbol = dlsym(nil, "renameat2") else { return false }
        let rename = unsafeBitCast(symbol, to: Exchange.self)
        return rename(AT_FDCWD, a, AT_FDCWD, b, exchangeFlag) == 0
    }

    private typealias Exchange =
        @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
    /// `RENAME_EXCHANGE` of Linux, which the module map of the C library leaves out.
    private static let exchangeFlag: UInt32 = 2

    /// For file systems that cannot exchange: for a moment there is no folder of that name, never half of one.
    static func replaceByTwo(_ draft: String, _ path: String) throws {
        let old = "\(draft)-old"
        guard rename(path, old) == 0 else { throw Refusal.unwritable(path) }
        guard rename(draft, path) == 0 else {
            rename(old, path)
            throw Refusal.unwritable(path)
        }
        remove(old)
    }
}
