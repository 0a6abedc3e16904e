import Foundation

/// Standard output and error, unbuffered, so that a line that was printed has left the process.
enum Console {
    static func line(_ text: String) {
        write(text + "\n", to: 1)
    }

    static func text(_ text: String) {
        write(text, to: 1)
    }

    static func complain(_ text: String) {
        write(text + "\n", to: 2)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
