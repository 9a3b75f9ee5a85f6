using RunAi.Generated.Fuzz.Targets;

namespace RunAi.Generated.Fuzz;

/// <summary>Something that takes bytes of a stranger. It may refuse them, but must not throw.</summary>
internal abstract class FuzzTarget
{
    public static IReadOnlyList<FuzzTarget> All { get; } = [new SpecTarget(), new GeneratorTarget(), new TokenResponseTarget()];

    /// <summary>What it is called on the command line, and its folder in the corpus.</summary>
    public abstract string Name { get; }

    /// <summary>Takes the bytes.</summary>
    /// <exception cref="Exception">A fault was found.</exception>
    public abstract void Run(ReadOnlySpan<byte> bytes);

    /// <summary>The target of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static FuzzTarget Find(string name) =>
        All.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException($"There is no target '{name}'; there are {string.Join(", ", All.Select(target => target.Name))}.");
}
