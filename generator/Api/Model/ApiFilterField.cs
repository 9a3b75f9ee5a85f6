namespace RunAi.Generator.Api.Model;

/// <summary>Represents a field of a filter.</summary>
/// <param name="WireName">The name as it is sent.</param>
/// <param name="NameHint">The name that the name in C# is derived from.</param>
/// <param name="Type">A scalar or an enum.</param>
/// <param name="Description">The description of the item's property; null if there is none.</param>
internal sealed record ApiFilterField(string WireName, string NameHint, ApiType Type, string? Description);
