namespace RunAi.Generator.CSharp.Model;

/// <summary><c>request.AddQuery("limit", options?.Limit);</c></summary>
/// <param name="Method">The method of the request.</param>
/// <param name="WireName">Its first argument where that is a text of the document; null for none.</param>
/// <param name="Arguments">The other arguments, as C#; empty for none.</param>
/// <param name="LastText">The last argument where that is a text of the document, such as a media type; null for none.</param>
internal sealed record CSharpBinding(string Method, string? WireName, string Arguments, string? LastText);
