using RunAi.Generated.Fuzz.Targets;

namespace RunAi.Generated.Fuzz;

/// <summary>Represents code that reads untrusted bytes. It can reject them but must not throw.</summary>
internal abstract class FuzzTarget
{
    public static IReadOnlyList<FuzzTarget> All { get; } = [new SpecTarget(), new GeneratorTarget(), new TokenResponseTarget()];

    /// <summary>Gets the name on the command line, which is also the name of the corpus folder.</summary>
    public abstract string Name { get; }

    /// <summary>Reads the bytes.</summary>
    /// <exception cref="Exception">The target failed.</exception>
    public abstract void Run(ReadOnlySpan<byte> bytes);

    /// <summary>Finds the target with the specified name.</summary>
    /// <exception cref="ArgumentException">No target has the name.</exception>
    public static FuzzTarget Find(string name) =>
        All.FirstOrDefault(target => target.Name == name)
        ?? throw new ArgumentException($"Unknown target '{name}'. Expected one of {string.Join(", ", All.Select(target => target.Name))}.");
}
