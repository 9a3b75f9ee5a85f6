using System.Reflection;
using RunAi.Generated.EndToEnd.Tests.Support;

namespace RunAi.Generated.EndToEnd.Tests.EveryOperation;

/// <summary>One method of a generated client: a group of operations and what it calls.</summary>
/// <param name="Group">The client's property.</param>
/// <param name="Method">The method of the group's interface.</param>
internal sealed record OperationCall(PropertyInfo Group, MethodInfo Method)
{
    /// <summary>All operations of a client, each format once, without the twins that also return status and headers.</summary>
    public static IEnumerable<OperationCall> Of(Type client) =>
        from property in client.GetProperties()
        from method in property.PropertyType.GetMethods()
        where !method.Name.EndsWith("WithResponseAsync", StringComparison.Ordinal)
        select new OperationCall(property, method);

    /// <summary>Whether it is a second method for an operation, for answers in another format.</summary>
    public bool IsOtherFormat => Method.Name.EndsWith("AsCsvAsync", StringComparison.Ordinal);

    public string Name => $"{Group.Name}.{Method.Name}";

    /// <summary>Calls the operation and reads its answer to the end.</summary>
    public async Task InvokeAsync(object client, ArgumentSampler sampler)
    {
        var arguments = Method.GetParameters().Select(sampler.For).ToArray();
        var call = (Task)Method.Invoke(Group.GetValue(client), arguments)!;
        await call;
        if (call is Task<ApiStream> { Result: var stream })
        {
            await using (stream)
                await stream.Content.CopyToAsync(Stream.Null, Cancellation.Token);
        }
    }

    public override string ToString() => Name;
}
