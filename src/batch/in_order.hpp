// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <cstddef>
#include <deque>
#include <future>
#include <type_traits>
#include <utility>

namespace gouji::batch {

// So many results a thread may wait for an earlier one that takes long.
inline constexpr std::size_t waitingPerThread = 16;

// Takes items from next() until it has no more, works on them in so many threads, and hands the results to
// consume() in the order of the items. Both are called by the calling thread, and work() by all at once. However
// many items there are, only a few are in hand at a time. Ends early where consume() returns false; what any of
// them throws reaches the caller.
template <typename Next, typename Work, typename Consume>
void inOrder(unsigned threads, Next next, const Work& work, Consume consume)
{
    using Item = typename std::invoke_result_t<Next&>::value_type;
    boost::asio::thread_pool pool(threads);
    std::deque<std::future<std::invoke_result_t<const Work&, Item>>> inHand;
    for (;;) {
        while (inHand.size() < waitingPerThread * threads) {
            auto item = next();
            if (!item)
                break;
            auto job = [&work, item = std::move(*item)] { return work(item); };
            inHand.push_back(boost::asio::post(pool, boost::asio::use_future(std::move(job))));
        }
        if (inHand.empty())
            return;
        auto result = inHand.front().get();
        inHand.pop_front();
        if (!consume(std::move(result)))
            return pool.stop();
    }
}

} // namespace gouji::batch
