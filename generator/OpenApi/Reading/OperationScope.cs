using System.Collections.Generic;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Represents an operation that is being read.</summary>
/// <param name="path">The path template.</param>
/// <param name="method">The field of the path item, in lower case; the method itself for an entry of <c>additionalOperations</c>.</param>
/// <param name="isAdditional">Whether the operation is an entry of <c>additionalOperations</c>.</param>
/// <param name="pathItems">The path item, and the path item that it refers to with <c>$ref</c>; the first takes precedence.</param>
/// <param name="operation">The operation object.</param>
internal sealed class OperationScope(string path, string method, bool isAdditional, IReadOnlyList<SpecElement> pathItems, SpecElement operation)
{
    /// <summary>The field of a path item for methods without a field of their own (OpenAPI 3.2, Path Item Object).</summary>
    public const string AdditionalOperations = "additionalOperations";

    public string Path { get; } = path;

    public string Method { get; } = method;

    /// <summary>Gets the method as it is sent. Methods are case-sensitive, and <c>additionalOperations</c> contains the exact spelling.</summary>
    public string HttpMethod { get; } = isAdditional ? method : method.ToUpperInvariant();

    public IReadOnlyList<SpecElement> PathItems { get; } = pathItems;

    public SpecElement Operation { get; } = operation;

    /// <summary>Gets the pointer of the operation below its path. It differs from the pointer of the object if several paths share a path item.</summary>
    public string Pointer { get; } = isAdditional
        ? JsonPointer.Append(pathItems[0].GetPointer(AdditionalOperations), method)
        : pathItems[0].GetPointer(method);

    /// <summary>Gets the reason why the operation cannot be generated; null if it can.</summary>
    public string? Failure { get; private set; }

    /// <summary>Marks the operation as failed. Only the first reason is kept.</summary>
    public void Fail(string reason) => Failure ??= reason;

    /// <summary>Fails the operation because a part that it needs cannot be resolved.</summary>
    public void FailUnresolved(string part) => Fail(SkipReasons.GetUnresolved(part));
}
