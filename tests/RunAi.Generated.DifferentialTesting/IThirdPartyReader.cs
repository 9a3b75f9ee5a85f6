using RunAi.Generated.DifferentialTesting.Documents;

namespace RunAi.Generated.DifferentialTesting;

/// <summary>Reads OpenAPI documents with a third-party library.</summary>
public interface IThirdPartyReader
{
    /// <summary>Gets the name of the reader in reports.</summary>
    string Name { get; }

    /// <summary>Returns a value indicating whether the library supports a version such as <c>3.0.3</c>.</summary>
    bool Supports(string version);

    /// <summary>Reads a spec. Exceptions of the library are not caught, because they are differences as well.</summary>
    Task<ParsedDocument> ReadAsync(SpecUnderTest spec, CancellationToken cancellationToken);

    /// <summary>Gets the explained differences between the library and the generator.</summary>
    IReadOnlyList<Known.KnownDifference> KnownDifferences { get; }
}
