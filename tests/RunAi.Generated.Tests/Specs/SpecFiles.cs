using RunAi.Generator.Specs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Specs;

/// <summary>The bundled specs.</summary>
internal static class SpecFiles
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(TestPaths.BundledSpecs, name));

    public static SpecNode Read(string name) => SpecReading.Parse(Text(name));
}
