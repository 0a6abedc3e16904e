extension Evaluator {
    /// The version of the engine 引擎版本: raised whenever the same history, standard and day could give other bytes.
    ///
    /// A decision names it. The same version makes the same bytes again; another one the same points, grade and lines.
    public static let engine = "1"
}
