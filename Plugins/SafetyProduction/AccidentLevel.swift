import Kernel

/// What it takes for an accident to be of a class; each number is included 以上含本数.
struct AccidentLevel {
    let name: String
    private let deaths: Int64
    private let injuries: Int64
    /// In ten thousand yuan 万元, as the decree writes it.
    private let loss: Int64

    /// Nil when the standard leaves a number of the class out.
    init?(_ name: String, _ parameters: Derivation.Parameters) {
        guard let deaths = parameters["\(name)_deaths"], let injuries = parameters["\(name)_injuries"],
            let loss = parameters["\(name)_loss"]
        else { return nil }
        (self.name, self.deaths, self.injuries, self.loss) = (name, deaths, injuries, loss)
    }

    /// Any one criterion suffices; a figure that nobody stated reaches nothing.
    func isReached(by figures: AccidentFigures) -> Bool {
        let wholeLoss = figures.loss.map { $0 / AccidentLevel.fenPerTenThousandYuan }
        return [(figures.deaths, deaths), (figures.injuries, injuries), (wholeLoss, loss)].contains { figure, least in
            figure.map { $0 >= least } ?? false
        }
    }

    private static let fenPerTenThousandYuan: Int64 = 1_000_000
}
