import SupplyData
import Testing

struct ValueKindTests {
  /// A result that combines values is of the kind farthest from print.
  @Test(arguments: [
    ([ValueKind.printed, .restated], ValueKind.restated), ([.derived, .printed, .restated], .derived),
    ([.derived, .inherited], .inherited), ([.inherited, .unknown, .printed], .unknown),
    ([.printed, .printed], .printed),
  ]) func theFarthestFromPrint(kinds: [ValueKind], farthest: ValueKind) { #expect(kinds.max() == farthest) }
}
