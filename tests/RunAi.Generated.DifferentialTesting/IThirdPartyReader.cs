using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting;

/// <summary>A library that reads OpenAPI documents and that we did not write.</summary>
public interface IThirdPartyReader
{
    /// <summary>The name that its differences carry.</summary>
    string Name { get; }

    /// <summary>Whether it claims to read documents of a version such as <c>3.0.3</c>.</summary>
    bool Supports(string version);

    /// <summary>Reads a spec. What the library throws is not caught: it is a finding as well.</summary>
    Task<ParsedDocument> ReadAsync(SpecUnderTest spec, CancellationToken cancellationToken);

    /// <summary>What the library is known to read otherwise than the specification says, or than we do for a reason.</summary>
    IReadOnlyList<Known.KnownDifference> KnownDifferences { get; }
}
