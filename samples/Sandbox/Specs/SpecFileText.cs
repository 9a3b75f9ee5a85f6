using System.Reflection;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>The text of a spec file, from this assembly or from disk. The extension specifies JSON or YAML.</summary>
internal sealed record SpecFileText(string Name, string Text)
{
    /// <summary>Reads an embedded file of the specs folder.</summary>
    public static SpecFileText Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The spec '{name}' is not embedded in the sandbox.");
        using var reader = new StreamReader(stream);
        return new SpecFileText(name, reader.ReadToEnd());
    }

    public static SpecFileText FromFile(string path) => new(Path.GetFileName(path), File.ReadAllText(path));
}
