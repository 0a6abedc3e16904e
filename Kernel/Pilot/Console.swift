import Foundation
import Kernel

/// Standard output and error in the language of the process, unbuffered, so that a line that was printed has left it.
enum Console {
    static func line(_ message: Message) {
        write(message.spoken + "\n", to: 1)
    }

    static func text(_ message: Message) {
        write(message.spoken, to: 1)
    }

    static func complain(_ message: Message) {
        write(message.spoken + "\n", to: 2)
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
