import Kernel

/// A value with the place in the text where it stands, so that a later failure can point there.
public struct Placed<Value: Sendable & Equatable>: Sendable, Equatable {
    public let value: Value
    public let location: Location

    public init(_ value: Value, at location: Location) {
        self.value = value
        self.location = location
    }
}
