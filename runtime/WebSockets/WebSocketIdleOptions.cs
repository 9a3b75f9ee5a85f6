namespace RunAi.Generated.WebSockets;

/// <summary>Specifies what happens if a WebSocket receives no data.</summary>
/// <param name="IdleTimeout">The longest time without data while data is awaited; <see langword="null"/> for no limit.</param>
/// <param name="EndsWhenIdle"><see langword="true"/> if the data ends after that time; <see langword="false"/> if it is an error.</param>
/// <param name="TimeProvider">The clock.</param>
internal sealed record WebSocketIdleOptions(TimeSpan? IdleTimeout, bool EndsWhenIdle, TimeProvider TimeProvider);
