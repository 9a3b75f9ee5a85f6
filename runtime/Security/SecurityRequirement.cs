using System.ComponentModel;

namespace RunAi.Generated.Security;

/// <summary>Represents the security of an operation: the credentials of one of the alternatives are sent. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecurityRequirement
{
    /// <summary>Initializes a new instance of the <see cref="SecurityRequirement"/> class.</summary>
    /// <param name="alternatives">The names of the security schemes of each alternative. An empty one means that the credentials are optional.</param>
    public SecurityRequirement(params string[][] alternatives)
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        Alternatives = [.. alternatives.Where(static schemes => schemes.Length > 0)];
        IsOptional = Alternatives.Count < alternatives.Length;
    }

    /// <summary>Gets the alternatives with credentials.</summary>
    internal IReadOnlyList<string[]> Alternatives { get; }

    /// <summary>Gets a value indicating whether requests without credentials are allowed.</summary>
    internal bool IsOptional { get; }
}
