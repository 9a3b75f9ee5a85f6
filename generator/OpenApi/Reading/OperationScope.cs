using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>An operation while it is read.</summary>
/// <param name="path">The path template.</param>
/// <param name="method">The HTTP method, in lower case.</param>
/// <param name="pathItems">The path item, and what it refers to with <c>$ref</c>; the first one wins.</param>
/// <param name="operation">The operation object.</param>
internal sealed class OperationScope(string path, string method, IReadOnlyList<Element> pathItems, Element operation)
{
    public string Path { get; } = path;

    public string Method { get; } = method;

    public IReadOnlyList<Element> PathItems { get; } = pathItems;

    public Element Operation { get; } = operation;

    /// <summary>The operation's pointer below its path. It differs from that of the object where several paths share a path item.</summary>
    public string Pointer { get; } = pathItems[0].PointerOf(method);

    /// <summary>Why the operation can't be generated; null as long as it can.</summary>
    public string? Failure { get; private set; }

    /// <summary>Gives the operation up. The first reason is kept.</summary>
    public void Fail(string reason) => Failure ??= reason;
}
