using RunAi.Generator.Common;

namespace RunAi.Generator.CSharp.Model;

/// <summary><c>private string? _image, _command;</c></summary>
/// <param name="Type">The type, with a question mark if null is allowed.</param>
/// <param name="Names">The identifiers.</param>
internal sealed record CSharpFields(string Type, EquatableArray<string> Names);
