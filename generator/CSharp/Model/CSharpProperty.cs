namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public required string Name { get; set; }</c></summary>
/// <param name="Name">Its identifier.</param>
/// <param name="WireName">The name in JSON.</param>
/// <param name="Type">The type, with a question mark if null is allowed.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether it is marked as deprecated.</param>
/// <param name="IsRequired">Whether the property is required.</param>
/// <param name="Read">The expression that reads its value from <c>reader</c>.</param>
/// <param name="WriteMethod">The runtime's method that writes the property, such as <c>JsonWrite.OptionalString</c>.</param>
/// <param name="WriteFunction">The function that writes one item of the value; null for values without items.</param>
/// <param name="IsSecret">Whether its value is redacted in text.</param>
/// <param name="WriteCondition">The expression that states whether it is written; null if it always is.</param>
/// <param name="IsOmittedFromRequests">Whether requests do not contain it, because only the server sets it.</param>
/// <param name="Accessors">The accessors, such as <c>get; set;</c>.</param>
/// <param name="ReadTarget">The property or its field, which the reader assigns.</param>
/// <param name="WriteSource">The property or its field, which is written.</param>
/// <param name="Index">The index by which the runtime tracks it.</param>
internal sealed record CSharpProperty(
    string Name,
    string WireName,
    string Type,
    CSharpDoc Doc,
    bool IsObsolete,
    bool IsRequired,
    string Read,
    string WriteMethod,
    string? WriteFunction,
    bool IsSecret,
    string? WriteCondition,
    bool IsOmittedFromRequests,
    string Accessors,
    string ReadTarget,
    string WriteSource,
    int Index);
