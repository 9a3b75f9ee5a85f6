namespace RunAi.Generator.Tests.Support.Http;

/// <summary>A request as a server sees it.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Target">The path and the query, encoded as sent.</param>
/// <param name="Headers">Its headers, those of the content included, by lower-case name.</param>
/// <param name="Body">The body as text; null for none.</param>
internal sealed record RecordedRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string? Body);
