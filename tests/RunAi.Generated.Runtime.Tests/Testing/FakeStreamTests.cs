using RunAi.Generated.Testing;
using RunAi.Generated.Tests.Pagination;
using RunAi.Streaming;

namespace RunAi.Generated.Tests.Testing;

/// <summary>Tests fake responses of operations that return JSON or a stream.</summary>
public sealed class FakeStreamTests
{
    [Fact]
    public async Task JSON_and_stream_of_an_operation_can_be_configured_separately()
    {
        using var handler = new FakeRunAiHandler();
        handler.On(nameof(IStreamsClient.CreateChatAsync)).Respond(new Tick { N = 3 });
        handler.On(nameof(IStreamsClient.CreateChatStreamingAsync)).RespondWithText("data: {\"n\":1}\n\ndata: {\"n\":2}\n\n", "text/event-stream");
        var streams = handler.CreateClient<StreamingClient>().Streams;

        Assert.Equal(3, (await streams.CreateChatAsync(new(), TestContext.Current.CancellationToken)).N);
        var ticks = await streams.CreateChatStreamingAsync(new(), TestContext.Current.CancellationToken).ToListAsync();

        Assert.Equal([1, 2], ticks.Select(static tick => tick.Data.N));
    }
}
