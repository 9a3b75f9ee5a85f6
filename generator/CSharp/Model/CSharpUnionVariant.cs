namespace RunAi.Generator.CSharp.Model;

/// <summary>Represents a variant of a union.</summary>
/// <param name="Name">The variant's name in <c>TryGetCircle</c>.</param>
/// <param name="Type">Its type, without a question mark.</param>
/// <param name="IsValueType">Whether the type is a struct.</param>
/// <param name="IsInterface">Whether the type is an interface, for which C# does not allow conversions.</param>
/// <param name="WriteFunction">The function that writes it.</param>
/// <param name="ReadAs">The other variants with the same JSON representation, which are read instead; null if the variant can be read.</param>
internal sealed record CSharpUnionVariant(string Name, string Type, bool IsValueType, bool IsInterface, string WriteFunction, string? ReadAs = null);
