namespace RunAi.Generated.DifferentialTesting.Calls.Clients;

/// <summary>Represents a statement that adds a value to a request. It tells which C# parameter or property belongs to which name of the document.</summary>
/// <param name="Call">The method of the request, such as <c>AddQueryList</c>.</param>
/// <param name="WireName">The name in the document; null for a body.</param>
/// <param name="Parameter">The C# parameter with the value, or with the object that has it; null for a constant.</param>
/// <param name="Property">The property of the object that has the value; null if the parameter is the value.</param>
/// <param name="Text">The last text of the arguments: a constant value or a media type.</param>
public sealed record RequestBinding(string Call, string? WireName, string? Parameter, string? Property, string? Text);
