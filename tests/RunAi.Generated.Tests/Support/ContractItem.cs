using System.Text;

namespace RunAi.Generator.Tests.Support;

/// <summary>Represents a contract file of a spec.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Text">The text of the file; null if it does not exist.</param>
/// <param name="Encoding">The encoding of the file; null if it is unknown.</param>
internal sealed record ContractItem(string Path, string? Text, Encoding? Encoding = null);
