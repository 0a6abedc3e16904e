extension CreditCode {
    /// Whether the organisation code inside holds `YYY9`, as in `91441303MA4YYY900K`: the form chosen for invented
    /// organisations 演示代码. Both check characters are right, so that such a code is read as every other is, and no
    /// organisation is known to have one (local choice).
    public var isForDemonstration: Bool {
        let body = Array(description.utf8)[8..<16]
        return (body.startIndex...body.endIndex - 4).contains { body[$0..<$0 + 4].elementsEqual("YYY9".utf8) }
    }
}
