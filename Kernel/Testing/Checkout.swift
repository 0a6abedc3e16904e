import Foundation

/// Where the checkout is, seen from a test's own file.
public enum Checkout {
    /// The nearest folder above a file that holds `Package.swift`.
    public static func root(of file: String) -> String {
        var folder = file
        while let slash = folder.lastIndex(of: "/") {
            folder = String(folder[..<slash])
            if FileManager.default.fileExists(atPath: "\(folder)/Package.swift") { return folder }
        }
        return "."
    }
}
