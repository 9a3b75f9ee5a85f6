using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.RealSpecs;

/// <summary>Detects changes of the public API of generated code.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void Public_API_of_the_bundled_clients_matches_its_snapshot() => Snapshot.Match(
        from name in new[] { "RunAi.Administrator", "RunAi.Researcher" }
        select new GeneratedFile(name + ".txt.cs", BundledSpecs.Code.PublicSurface(name)));
}
