//! How much of the org's day may be used, and how many calls run at once.
//!
//! Source: "API Request Limits and Allocations": the org's calls are counted over the last 24 hours, and every answer
//! states the count in `Sforce-Limit-Info`.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{Semaphore, SemaphorePermit};

use super::{ApiUsage, Error};

/// While the reserve is reached, one read in this time goes out all the same, to learn whether there is room again.
const LOOK_AGAIN: Duration = Duration::from_secs(60);

/// What may still be sent.
#[derive(Debug)]
pub(super) struct Budget {
    reserve: u8,
    running: Semaphore,
    seen: Mutex<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    usage: Option<ApiUsage>,
    looked: Option<Instant>,
}

impl Budget {
    /// A budget that keeps this share of the day, in percent, and runs so many calls at once.
    pub(super) fn new(reserve: u8, concurrency: usize) -> Self {
        Self {
            reserve: reserve.min(100),
            running: Semaphore::new(concurrency.max(1)),
            seen: Mutex::default(),
        }
    }

    /// Waits for a turn; it lasts until it is dropped. Turns never run out, since nobody closes the semaphore.
    pub(super) async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        self.running.acquire().await.ok()
    }

    /// Refuses a read where only the reserve is left.
    pub(super) fn allow_read(&self) -> Result<(), Error> {
        let mut seen = self.seen();
        let Some(ApiUsage { used, max }) = seen.usage else { return Ok(()) };
        let left = u128::from(max.saturating_sub(used)) * 100;
        if max == 0 || left > u128::from(max) * u128::from(self.reserve) {
            return Ok(());
        }
        if seen.looked.is_none_or(|looked| looked.elapsed() >= LOOK_AGAIN) {
            seen.looked = Some(Instant::now());
            return Ok(());
        }
        Err(Error::Reserve { used, max, reserve: self.reserve })
    }

    /// Takes note of what an answer says.
    pub(super) fn note(&self, usage: ApiUsage) {
        let mut seen = self.seen();
        seen.usage = Some(usage);
        seen.looked = Some(Instant::now());
    }

    /// API usage as the last answer stated it.
    pub(super) fn last_usage(&self) -> Option<ApiUsage> {
        self.seen().usage
    }

    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(used: u64, reserve: u8) -> Result<(), Error> {
        let budget = Budget::new(reserve, 1);
        budget.note(ApiUsage { used, max: 1000 });
        budget.allow_read()
    }

    #[test]
    fn reads_stop_where_the_reserve_begins() {
        assert_eq!(Budget::new(10, 1).allow_read(), Ok(()), "nothing is known yet");
        assert_eq!(at(899, 10), Ok(()));
        assert_eq!(at(900, 10), Err(Error::Reserve { used: 900, max: 1000, reserve: 10 }));
        assert_eq!(at(999, 0), Ok(()));
        assert!(at(1200, 0).is_err(), "paid orgs may overshoot; nothing is left");
    }

    #[test]
    fn once_a_minute_a_read_looks_whether_there_is_room_again() {
        let budget = Budget::new(10, 1);
        budget.note(ApiUsage { used: 950, max: 1000 });
        let long_ago = Instant::now().checked_sub(LOOK_AGAIN).expect("a machine that runs for a minute");
        budget.seen().looked = Some(long_ago);
        assert_eq!(budget.allow_read(), Ok(()));
        assert!(budget.allow_read().is_err(), "one is enough");
        budget.note(ApiUsage { used: 100, max: 1000 });
        assert_eq!(budget.allow_read(), Ok(()));
    }

    #[tokio::test]
    async fn a_turn_comes_when_another_ends() {
        let budget = Budget::new(10, 1);
        let turn = budget.turn().await;
        let soon = |turn| tokio::time::timeout(Duration::from_millis(1), turn);
        assert!(soon(budget.turn()).await.is_err());
        drop(turn);
        assert!(soon(budget.turn()).await.is_ok());
    }
}
