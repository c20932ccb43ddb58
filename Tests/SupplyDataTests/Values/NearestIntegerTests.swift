import SupplyData
import Testing

struct NearestIntegerTests {
  @Test(
    arguments: [
      (2.5, 3), (-2.5, -3), (0.49, 0), (1e20, Int.max), (-1e20, .min), (.infinity, .max), (-.infinity, .min),
      (.nan, 0),
      (9.223372036854775e18, 9_223_372_036_854_774_784),
    ]) func everyNumberHasOne(_ value: Double, _ nearest: Int)
  {
    #expect(Int(nearest: value) == nearest)
  }
}
