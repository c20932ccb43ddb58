/// Which edition speaks where several print the same year.
public enum Vintage: Sendable, Hashable {
  /// The newest that prints it.
  case latest
  /// The oldest that prints it.
  case first
  /// This one and no other.
  case edition(Edition)

  /// The candidate of the edition wanted; nil where there is none. Ties go to the edition's letters.
  public func choose<Candidate>(
    among candidates: [Candidate], of reference: Reference, edition: (Candidate) -> Edition
  ) -> Candidate? {
    func order(_ candidate: Candidate) -> (Int, String) {
      let id = edition(candidate)
      return (reference.editions[id]?.released ?? 0, id.rawValue)
    }
    switch self {
    case .latest: return candidates.max { order($0) < order($1) }
    case .first: return candidates.min { order($0) < order($1) }
    case .edition(let wanted): return candidates.first { edition($0) == wanted }
    }
  }
}
