import SupplyData

/// Three-valued answers in words.
enum AnswerWords {
  static func of(_ answer: Answer) -> String {
    switch answer {
    case .yes: "yes"
    case .no: "no"
    case .unknown: "unknown"
    }
  }
}
