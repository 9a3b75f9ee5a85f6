namespace RunAi.Generator.Api.Model;

/// <summary>The list that an operation answers with.</summary>
/// <param name="Member">The member of the answer that is the list; null where the answer itself is.</param>
/// <param name="Outer">The member of the answer whose member the list is; null where it is the answer's own.</param>
/// <param name="Item">What the list holds.</param>
/// <param name="Pages">How all of it is had; null where it comes at once.</param>
internal sealed record ApiItems(string? Member, string? Outer, ApiTypeUse Item, ApiPages? Pages);
