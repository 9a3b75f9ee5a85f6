using System.Reflection;

namespace RunAi.Generated.Sandbox.Specs;

/// <summary>The text of a spec file, JSON or YAML by its name, from this assembly or from disk.</summary>
internal sealed record SpecFileText(string Name, string Text)
{
    /// <summary>Reads a file of the repository's specs folder that was embedded under its own name.</summary>
    public static SpecFileText Embedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The spec '{name}' is not embedded in the sandbox.");
        using var reader = new StreamReader(stream);
        return new SpecFileText(name, reader.ReadToEnd());
    }

    public static SpecFileText FromFile(string path) => new(Path.GetFileName(path), File.ReadAllText(path));
}
