namespace RunAi.Generator.CSharp.Model;

/// <summary>An operation's list as a method that gives its items one by one, and the static description behind it.</summary>
/// <param name="MethodName">Without the suffix <c>Async</c>.</param>
/// <param name="ItemType">The type of the items.</param>
/// <param name="ReadFunction">The function that reads an item.</param>
/// <param name="Member">The member of the answer that is the list; null where the answer itself is.</param>
/// <param name="Outer">The member of the answer whose member the list is; null where it is the answer's own.</param>
/// <param name="Pages">How the list is had page by page; null where it comes at once.</param>
internal sealed record CSharpItems(string MethodName, string ItemType, string ReadFunction, string? Member, string? Outer, CSharpPages? Pages);
