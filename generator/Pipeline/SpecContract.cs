using RunAi.Generator.Common;

namespace RunAi.Generator.Pipeline;

/// <summary>Represents the contract of the client of a spec.</summary>
/// <param name="Path">The path of the contract file.</param>
/// <param name="Lines">The lines of the contract.</param>
/// <param name="Docs">The URL of the pages of the diagnostics; empty for a relative one.</param>
internal sealed record SpecContract(string Path, EquatableArray<string> Lines, string Docs);
