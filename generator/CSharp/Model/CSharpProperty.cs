namespace RunAi.Generator.CSharp.Model;

/// <summary><c>public required string Name { get; set; }</c></summary>
/// <param name="Name">Its identifier.</param>
/// <param name="WireName">The member's name in JSON.</param>
/// <param name="Type">Its type, with the question mark where null is allowed.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="IsObsolete">Whether the document calls it deprecated.</param>
/// <param name="IsRequired">Whether callers have to set it.</param>
/// <param name="Read">The expression that reads its value from <c>reader</c>.</param>
/// <param name="WriteMethod">The method of <c>JsonWrite</c> that writes the member, for instance <c>OptionalString</c>.</param>
/// <param name="WriteFunction">The function that writes one item of the value; null for values without items.</param>
/// <param name="IsSecret">Whether its value is not to be shown.</param>
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
    bool IsSecret);
