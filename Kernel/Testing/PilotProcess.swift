import Foundation

/// The built executable of a county, run as a user would run it.
public struct PilotProcess: Sendable {
    public let executable: String
    public let folder: String

    public struct Outcome: Sendable {
        public let status: Int32
        public let output: String
        public let errors: String

        public init(status: Int32, output: String, errors: String) {
            self.status = status
            self.output = output
            self.errors = errors
        }
    }

    /// - Parameter name: the product's name; it lies beside the test bundle.
    public init(_ name: String, in folder: String) {
        executable = "\(PilotProcess.productsFolder)/\(name)"
        self.folder = folder
    }

    public func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        try finish(make(arguments, environment))
    }

    /// Runs the executable after some words of the shell, such as a limit on file sizes or another user.
    public func run(_ arguments: [String], after words: String) throws -> Outcome {
        let process = make([], [:])
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "\(words) \"$0\" \"$@\"", executable] + arguments
        return try finish(process)
    }

    private func finish(_ process: Process) throws -> Outcome {
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let errorBytes = Drain(errors)
        let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: String(decoding: outputBytes, as: UTF8.self),
            errors: errorBytes.text())
    }

    /// A process that is not started yet, for tests that kill it.
    public func make(_ arguments: [String], _ environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        return process
    }

    /// The folder of the built products, which is that of the test bundle.
    public static var productsFolder: String {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments.first ?? ""
        return bundle.components(separatedBy: "/").dropLast().joined(separator: "/")
    }

    /// Reads a pipe on a thread of its own, so that neither pipe can fill up while the other is read.
    private final class Drain: @unchecked Sendable {
        private let done = DispatchSemaphore(value: 0)
        private var bytes = Data()

        init(_ pipe: Pipe) {
            let handle = pipe.fileHandleForReading
            Thread.detachNewThread { [self] in
                bytes = handle.readDataToEndOfFile()
                done.signal()
            }
        }

        func text() -> String {
            done.wait()
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
