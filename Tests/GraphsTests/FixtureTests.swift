import Testing

struct FixtureTests {
  /// Tests over fixtures that are not read would test nothing.
  @Test func theFixturesAreThere() {
    #expect(Fixture.all.count > 200 && Fixture.bipartite.count > 20)
  }
}
