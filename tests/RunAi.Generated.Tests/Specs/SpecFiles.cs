using RunAi.Generator.Specs;

namespace RunAi.Generator.Tests.Specs;

/// <summary>The bundled specs, which the build puts beside the tests.</summary>
internal static class SpecFiles
{
    public static SpecNode Read(string name) => SpecReading.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "specs", name)));
}
