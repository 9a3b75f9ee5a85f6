using System.Text.Json.Nodes;

namespace RunAi.Generated.DifferentialTesting.Calls.Declarations;

/// <summary>Represents the encoding of a property in a form (OpenAPI 3.0.3, Encoding Object).</summary>
/// <param name="ContentType">The media type; null for the default.</param>
/// <param name="Style">The style.</param>
/// <param name="Explode">Whether each element or property is a field of its own.</param>
/// <param name="AllowReserved">Whether reserved characters may be left unescaped.</param>
/// <param name="IsStyled">Whether a style applies, instead of the media type.</param>
public sealed record DeclaredEncoding(string? ContentType, string Style, bool Explode, bool AllowReserved, bool IsStyled)
{
    public static DeclaredEncoding Default { get; } = new(null, "form", Explode: true, AllowReserved: false, IsStyled: false);

    public static DeclaredEncoding Read(JsonObject encoding)
    {
        var style = encoding["style"]?.ToString() ?? "form";
        var explode = encoding["explode"] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : style == "form";
        var reserved = encoding["allowReserved"] is JsonValue allowed && allowed.TryGetValue<bool>(out var isAllowed) && isAllowed;
        var isStyled = encoding.ContainsKey("style") || encoding.ContainsKey("explode") || encoding.ContainsKey("allowReserved");
        return new DeclaredEncoding(encoding["contentType"]?.ToString().Split(',')[0].Trim(), style, explode, reserved, isStyled);
    }
}
