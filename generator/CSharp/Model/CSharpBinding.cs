namespace RunAi.Generator.CSharp.Model;

/// <summary><c>request.AddQuery("limit", options?.Limit);</c></summary>
/// <param name="Method">The method of the request.</param>
/// <param name="WireName">The first argument if it is text from the spec; null for none.</param>
/// <param name="Arguments">The other arguments as C#; empty for none.</param>
/// <param name="LastText">The last argument if it is text from the spec, such as a media type; null for none.</param>
internal sealed record CSharpBinding(string Method, string? WireName, string Arguments, string? LastText);
