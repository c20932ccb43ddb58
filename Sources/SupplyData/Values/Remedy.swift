/// What to do about an error, in terms of what the user can change; the interface puts its own names to it.
///
/// A library does not know the command line: it says `.anyOf([.lower(.threshold), .choose(.list)])`, and the command
/// line puts the names of its options behind "Lower the threshold or choose another list".
public enum Remedy: Sendable, Hashable {
  /// The problem says it.
  case none
  /// Advice that needs no name of the interface, without a full stop.
  case advice(String)
  /// Names that are near to the one given.
  case nearest([String])
  /// Any of these steps helps.
  case anyOf([Step])

  /// What a user can set.
  public enum Setting: String, Sendable, Hashable, CaseIterable {
    /// The folder of the tables.
    case dataFolder
    /// The year.
    case year
    /// The first and last year.
    case period
    /// The list of minerals.
    case list
    /// The minerals themselves.
    case minerals
    /// Where shares of suppliers come from.
    case imports
    /// The edition values are taken from.
    case edition
    /// Which edition is taken where several print a year.
    case vintage
    /// From how much something counts, percent.
    case threshold
    /// Below how much a figure omits something, percent.
    case hideBelow
    /// How many are shown.
    case top
    /// Countries in focus.
    case focus
    /// Years side by side.
    case years
    /// The length of a window, years.
    case window
    /// What minerals weigh.
    case weights
    /// The layer of the network.
    case layer
    /// The width of the page.
    case width
    /// The height of the page.
    case height
    /// How names are written.
    case labels
    /// The typeface.
    case font
    /// A table of country codes.
    case countryCodes
    /// The revision of the Harmonized System.
    case nomenclature
    /// Whether held values are replaced.
    case replace
    /// Whether a file is only checked.
    case check
    /// Whether a damaged file is read.
    case force

    /// The setting in words.
    public var words: String {
      switch self {
      case .dataFolder: "the folder of the tables"
      case .period: "the years"
      case .imports: "the source of suppliers"
      case .hideBelow: "the share below which a figure omits"
      case .top: "the number shown"
      case .focus: "the countries in focus"
      case .years: "the years side by side"
      case .weights: "the weights"
      case .width: "the width of the page"
      case .height: "the height of the page"
      case .font: "the typeface"
      case .countryCodes: "the table of country codes"
      case .nomenclature: "the revision of the Harmonized System"
      case .replace: "the replacement of held values"
      case .check: "the check"
      case .force: "the reading of what is damaged"
      default: "the \(rawValue)"
      }
    }

    /// Whether its words are a plural.
    fileprivate var isPlural: Bool {
      switch self {
      case .period, .minerals, .focus, .years, .weights, .labels: true
      default: false
      }
    }
  }

  /// A place that tells what is held.
  public enum Place: Sendable, Hashable {
    /// The years that are held, of a subject where one is named.
    case coverage(CoverageSubject?)
    /// Which source is taken for a mineral's production, and why.
    case sourceOfProduction(MineralID)
    /// The editions.
    case editions
    /// The names of minerals.
    case minerals
    /// The names of countries.
    case countries
    /// The lists of minerals.
    case lists
    /// The groups of countries.
    case groups
    /// All that is known of a mineral or country.
    case everything(of: String)
  }

  /// One step that helps.
  public enum Step: Sendable, Hashable {
    /// Make a setting larger; above a value where one is known.
    case raise(Setting, above: String? = nil)
    /// Make a setting smaller; below a value where one is known.
    case lower(Setting, below: String? = nil)
    /// Give a setting; one of some values where they are known.
    case name(Setting, from: [String] = [])
    /// Take another value of a setting; one of some where they are known.
    case choose(Setting, among: [String] = [])
    /// Leave a setting away.
    case omit(Setting)
    /// Look at what differs, with a setting.
    case compare(Setting)
    /// Let what is read decide, with a setting.
    case decide(Setting)
    /// Have a file read as it is, with a setting.
    case accept(Setting)
    /// Look where what is held is listed.
    case look(Place)
    /// Something else, a phrase that begins with a verb in lower case.
    case other(String)
  }

  /// The remedy as a sentence without a full stop; empty for ``none``.
  ///
  /// - Parameters:
  ///   - option: What the interface calls a setting; it is added in brackets.
  ///   - place: What the interface calls a place.
  public func text(
    option: (Setting) -> String? = { _ in nil }, place: (Place) -> String? = { _ in nil }
  ) -> String {
    switch self {
    case .none: return ""
    case .advice(let text): return text
    case .nearest(let names):
      return "Did you mean \(Self.joined(names.map { "\"\($0)\"" }))?"
    case .anyOf(let steps):
      let text = Self.joined(steps.map { $0.text(option, place) })
      return text.prefix(1).uppercased() + text.dropFirst()
    }
  }

  private static func joined(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + (parts.count > 2 ? ", or " : " or ") + last
  }
}

extension Remedy.Step {
  fileprivate func text(
    _ option: (Remedy.Setting) -> String?, _ place: (Remedy.Place) -> String?
  ) -> String {
    func named(_ setting: Remedy.Setting, _ article: String = "") -> String {
      let words = article.isEmpty ? setting.words : "\(article) \(setting.words.dropFirst("the ".count))"
      return option(setting).map { "\(words) (\($0))" } ?? words
    }
    switch self {
    case .raise(let setting, let value): return "raise \(named(setting))\(value.map { " above \($0)" } ?? "")"
    case .lower(let setting, let value): return "lower \(named(setting))\(value.map { " below \($0)" } ?? "")"
    case .name(let setting, let values):
      return "name \(named(setting))\(values.isEmpty ? "" : ": \(values.joined(separator: ", "))")"
    case .choose(let setting, let values):
      return
        "choose \(named(setting, setting.isPlural ? "other" : "another"))\(values.isEmpty ? "" : ": \(values.joined(separator: ", "))")"
    case .omit(let setting): return "leave out \(named(setting))"
    case .compare(let setting):
      return "see what differs and which results would move\(option(setting).map { " (\($0))" } ?? "")"
    case .decide(let setting):
      return "let the files decide\(option(setting).map { " (\($0))" } ?? "")"
    case .accept(let setting): return "read it as it is\(option(setting).map { " (\($0))" } ?? "")"
    case .look(let target): return place(target) ?? target.words
    case .other(let phrase): return phrase
    }
  }
}

extension Remedy.Place {
  /// The place in words, a phrase that begins with a verb.
  fileprivate var words: String {
    switch self {
    case .coverage(let subject): "see which years are held\(subject.map { " of \($0.rawValue)" } ?? "")"
    case .sourceOfProduction(let mineral): "see which years of \(mineral) are complete"
    case .editions: "see the editions that are held"
    case .minerals: "see the minerals that are held"
    case .countries: "see the countries that are known"
    case .lists: "see the lists that are known"
    case .groups: "see the groups of countries that are known"
    case .everything(let name): "see what is held of \(name)"
    }
  }
}

extension Remedy: ExpressibleByStringInterpolation {
  /// Advice, or none where the text is empty.
  public init(stringLiteral value: String) { self = value.isEmpty ? .none : .advice(value) }
}
