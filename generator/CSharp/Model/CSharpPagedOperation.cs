namespace RunAi.Generator.CSharp.Model;

/// <summary>An operation's list as a method that gives its items one by one, and the static description behind it.</summary>
/// <param name="MethodName">Without the suffix <c>Async</c>.</param>
/// <param name="ItemType">The type of the items.</param>
/// <param name="ReadFunction">The function that reads an item.</param>
/// <param name="ItemsProperty">The member of the response that is the list; null where the response itself is.</param>
/// <param name="ContainerProperty">The member of the response whose member the list is; null where it is the response's own.</param>
/// <param name="Pagination">How the list is had page by page; null where it comes at once.</param>
internal sealed record CSharpPagedOperation(
    string MethodName, string ItemType, string ReadFunction, string? ItemsProperty, string? ContainerProperty, CSharpPagination? Pagination);
