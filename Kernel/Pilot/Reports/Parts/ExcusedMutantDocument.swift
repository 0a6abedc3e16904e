import Kernel
import KernelConfiguration

/// A change of a standard that no case needs to notice.
struct ExcusedMutantDocument: DocumentPart {
    let mutant: String
    let because: String
    let location: LocationDocument

    init(_ excuse: SurvivorExcuse) {
        (mutant, because) = (excuse.mutant, excuse.because)
        location = LocationDocument(excuse.location)
    }

    static var fields: [DocumentField] {
        [
            field("mutant", \.mutant, Message("改动的名称", en: "the change")),
            field("because", \.because, Message("理由", en: "the reason")),
            field("location", \.location, Message("理由写在哪里", en: "where the reason is written")),
        ]
    }
}
